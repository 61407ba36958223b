// Imported first, for what it does. An import makes a great many short-lived objects and keeps few. Left alone, the
// runtime lets the room for new objects grow, many of them are then moved along with those that stay, and the process
// takes 330 MB where it keeps 80. With a small room that does not grow it takes half, and no more time.
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--max-semi-space-size=2');
setFlagsFromString('--semi-space-growth-factor=1');
