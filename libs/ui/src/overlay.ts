export { DialogFrame } from './dialog/dialog-frame';
export { Menu, MenuItem, MenuTrigger } from './menu/menu';
export { ancestorsOf, type TreeNode } from './tree-picker/tree';
export { TreePicker } from './tree-picker/tree-picker';
