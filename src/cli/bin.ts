#!/usr/bin/env node
import { main } from './main.js';
import { world } from './node.js';

process.exitCode = await main(process.argv.slice(2))(world)();
