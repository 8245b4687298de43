export { Definition as default } from '$features/indicators';
