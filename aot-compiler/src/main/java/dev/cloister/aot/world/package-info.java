/** The closed world: which classes and methods an image needs, and how calls in it resolve. */
package dev.cloister.aot.world;
