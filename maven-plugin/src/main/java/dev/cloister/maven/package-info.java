/**
 * Maven goals: parameters become a request, the request goes to {@code dev.cloister.build}; no
 * logic lives here.
 */
package dev.cloister.maven;
