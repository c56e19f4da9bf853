/**
 * What {@code java.util.zip.Inflater} and {@code Deflater} stand on inside an enclave: RFC 1950 and
 * 1951 in Java. Inflating says what zlib says, byte for byte of input; deflating chooses what zlib
 * chooses, so that the output is the same. Nothing here trusts its input or grows with it.
 */
package dev.cloister.vm.zlib;
