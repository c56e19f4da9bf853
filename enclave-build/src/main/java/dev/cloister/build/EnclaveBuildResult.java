package dev.cloister.build;

import dev.cloister.image.EnclaveImage;

/**
 * A signed enclave and how large it became.
 *
 * @param image the signed image
 * @param classes classes, interfaces and array types inside
 * @param methods compiled methods inside
 * @param symbols the same code with symbols, for debuggers; never shipped
 */
public record EnclaveBuildResult(EnclaveImage image, int classes, int methods, byte[] symbols) {}
