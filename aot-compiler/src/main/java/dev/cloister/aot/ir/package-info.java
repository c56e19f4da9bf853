/**
 * Methods as typed SSA form: the instructions, their construction from bytecode, their text form
 * and its rules.
 */
package dev.cloister.aot.ir;
