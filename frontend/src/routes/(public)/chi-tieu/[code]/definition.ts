export { Definition as default } from '$wings/indicators/indicators';
