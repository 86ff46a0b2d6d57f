// Runs before the first paint, so that a dark page never flashes white and screen readers start in
// the right language. The application takes over from here.
(function () {
  try {
    var theme = localStorage.getItem('weerbaar.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    var language = localStorage.getItem('weerbaar.language');
    if (language === 'nl' || language === 'en') document.documentElement.lang = language;
  } catch (_) {
    // Storage is forbidden: the device decides.
  }
})();
