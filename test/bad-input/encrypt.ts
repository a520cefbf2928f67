import { createCipheriv, createHash, createHmac } from 'node:crypto';
import * as XLSX from '@e965/xlsx';

/** Fixed, so that the same workbook gives the same bytes. */
const KEY_SALT = Buffer.alloc(16, 1);
const DATA_SALT = Buffer.alloc(16, 2);
const SECRET = Buffer.alloc(32, 3);
const VERIFIER = Buffer.alloc(16, 4);
const HMAC_KEY = Buffer.alloc(64, 5);
const SPINS = 1000;
const SEGMENT = 4096;

const sha512 = (...parts: readonly Uint8Array[]): Buffer => createHash('sha512').update(Buffer.concat(parts)).digest();
const little32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** An .xlsx with an opening password, as Excel saves it: [MS-OFFCRYPTO] 2.3.4.10, agile encryption, AES-256-CBC and SHA-512. */
export function encrypted(workbook: Uint8Array, password: string): Uint8Array {
  let spun = sha512(KEY_SALT, Buffer.from(password, 'utf16le'));
  for (let spin = 0; spin < SPINS; spin += 1) spun = sha512(little32(spin), spun);
  const underPassword = (block: string, value: Uint8Array): string => cbc(sha512(spun, Buffer.from(block, 'hex')).subarray(0, 32), KEY_SALT, value).toString('base64');
  const iv = (block: Uint8Array): Buffer => sha512(DATA_SALT, block).subarray(0, 16);
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(workbook.length));
  const segments = Array.from({ length: Math.ceil(workbook.length / SEGMENT) }, (_, index) => cbc(SECRET, iv(little32(index)), workbook.subarray(index * SEGMENT, (index + 1) * SEGMENT)));
  const contents = Buffer.concat([size, ...segments]);
  const sealed = createHmac('sha512', HMAC_KEY).update(contents).digest();
  const shape = 'blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"';
  const info = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData saltSize="16" ${shape} saltValue="${DATA_SALT.toString('base64')}"/><dataIntegrity encryptedHmacKey="${cbc(SECRET, iv(Buffer.from('5fb2ad010cb9e1f6', 'hex')), HMAC_KEY).toString('base64')}" encryptedHmacValue="${cbc(SECRET, iv(Buffer.from('a0677f02b22c8433', 'hex')), sealed).toString('base64')}"/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="${SPINS}" saltSize="16" ${shape} saltValue="${KEY_SALT.toString('base64')}" encryptedVerifierHashInput="${underPassword('fea7d2763b4b9e79', VERIFIER)}" encryptedVerifierHashValue="${underPassword('d7aa0f6d3061344e', sha512(VERIFIER))}" encryptedKeyValue="${underPassword('146e0be7abacd0d6', SECRET)}"/></keyEncryptor></keyEncryptors></encryption>`;
  return container({ EncryptionInfo: Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(info)]), EncryptedPackage: contents });
}

function cbc(key: Uint8Array, iv: Uint8Array, value: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  const padded = Buffer.concat([value, Buffer.alloc((16 - (value.length % 16)) % 16)]);
  return Buffer.concat([cipher.update(padded), cipher.final()]);
}

/** An OLE container of these streams. */
export function container(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const cfb = XLSX.CFB as { utils: { cfb_new(): object; cfb_add(to: object, name: string, bytes: Uint8Array): void }; write(one: object, options: { type: string }): Uint8Array };
  const made = cfb.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) cfb.utils.cfb_add(made, `/${name}`, bytes);
  return new Uint8Array(cfb.write(made, { type: 'buffer' }));
}
