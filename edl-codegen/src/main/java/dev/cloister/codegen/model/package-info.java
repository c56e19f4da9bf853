/**
 * What class files say about the boundary: services, methods, parameters, and the types that may
 * cross.
 */
package dev.cloister.codegen.model;
