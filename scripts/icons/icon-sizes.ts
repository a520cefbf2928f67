/** Pixel sizes that each drawing in assets/icons is rendered to: 16, 32 and 80 are asked of a button, the rest spares Office from scaling at 150 % and 200 %. */
export const BUTTON_SIZES: readonly number[] = [16, 24, 32, 48, 64, 80];

/** The product's own mark is also shown in the admin centre. */
export const PRODUCT_SIZES: readonly number[] = [...BUTTON_SIZES, 128];

export const PRODUCT_ICON = 'yuebao';

export function sizesOf(drawing: string): readonly number[] {
  return drawing === PRODUCT_ICON ? PRODUCT_SIZES : BUTTON_SIZES;
}
