document.getElementById('app').textContent =
  'This browser is too old for Ironstride. Please use a current Firefox, Chrome, Edge or Safari; your data stays where it is.';
