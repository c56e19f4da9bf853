/**
 * Substitutions: classes of ours, named after the JDK class that they change, and the annotations
 * that say how.
 */
package dev.cloister.aot.jdk;
