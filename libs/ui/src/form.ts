export { Checkbox } from './field/checkbox';
export { DateField } from './field/date-field';
export { describedBy, Field } from './field/field';
export { FormInput, type EntryError } from './field/form-input';
export { SelectField, type Choice } from './field/select-field';
export { TextField } from './field/text-field';
export { Help } from './help/help';
export { Segmented } from './segmented/segmented';
