/* In the oldest JavaScript that a browser may know, so that it can still say what is wrong. */
(function () {
  var OLD =
    '这个浏览器太旧，月报打不开。请换用内核为 Chromium 86 或更新版本的浏览器（Chrome、Edge、360、奇安信、QQ 等，请用极速模式，不用兼容模式），再打开这个页面。' +
    'This browser is too old: please use one with Chromium 86 or later.';
  var BROKEN =
    '页面没有打开成。请刷新一次；仍然不行，请重新取得完整的文件，或者换用别的浏览器。' +
    'The page could not be opened: please reload it, get the file again, or use another browser. ';
  var isOld = !('replaceAll' in String.prototype);

  function say(text) {
    var notice = document.getElementById('notice');
    if (notice) notice.innerText = text;
  }

  function whenThere(act) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act);
    else act();
  }

  /* What follows of the page takes the notice away: then there is nothing to say it in. */
  window.onerror = function (message) {
    whenThere(function () { say(isOld ? OLD : BROKEN + message); });
  };
  if (isOld) whenThere(function () { say(OLD); });
})();
