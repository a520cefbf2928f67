/* In the oldest JavaScript that a web view may know, so that it can still say what is wrong. */
(function () {
  var PATIENCE = 3000;
  var OLD =
    '这台电脑上的网页组件太旧，月报打不开。请安装 Microsoft Edge WebView2，并使用 Office LTSC 2021 或更新的版本，再重新打开月报。' +
    'The web view of this Office is too old: please install Microsoft Edge WebView2 and use Office LTSC 2021 or later.';
  var SILENT =
    'Excel 还没有应答。请稍等；如果一直这样，请关闭月报窗格后重新打开，仍然不行就重新启动 Excel。反复出现时，请告诉管理员：可能是网站上缺少 office 文件夹，或者证书不受信任。' +
    'Excel has not answered yet. Please wait; if nothing changes, close and open the pane again, or restart Excel. ' +
    'If it keeps happening, tell your administrator: the folder “office” may be missing on the server, or its certificate is not trusted.';

  function say(text) {
    var notice = document.getElementById('notice');
    if (notice) notice.innerText = text;
  }

  function whenThere(act) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act);
    else act();
  }

  if (!('replaceAll' in String.prototype)) {
    whenThere(function () { say(OLD); });
    return;
  }
  /* What follows of the page takes the notice away as soon as Excel has answered. */
  setTimeout(function () { whenThere(function () { say(SILENT); }); }, PATIENCE);
})();
