package dev.cloister.maven;

import dev.cloister.aot.toolchain.EnclaveElfBuild;
import dev.cloister.aot.toolchain.Hardening;
import dev.cloister.aot.toolchain.SystemClang;
import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.build.ByteSize;
import dev.cloister.build.EnclaveBuild;
import dev.cloister.build.EnclaveBuildRequest;
import dev.cloister.build.EnclaveBuildResult;
import dev.cloister.image.ImageSettings;
import dev.cloister.image.ImageSigner;
import dev.cloister.image.KeyRequest;
import dev.cloister.image.Password;
import dev.cloister.image.SigningKey;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Makes the signed enclave image of a module from its annotated classes: {@code
 * META-INF/cloister/<name>.enclave} beside the module's classes, with the generated host classes
 * that call it.
 */
@Mojo(
        name = "build",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class BuildMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /**
     * The enclave's name: lower-case letters, digits and hyphens. Programs load it by this name.
     */
    @Parameter(property = "cloister.name", required = true)
    private String name;

    /** Java heap of the enclave at most, for example {@code 64m}. */
    @Parameter(property = "cloister.heap", defaultValue = "64m")
    private String heap;

    /**
     * The part of the heap that is in the image, for example {@code 64m} of a heap of {@code 4g};
     * by default all of it. The rest is added while the enclave runs, where processor and kernel
     * can (SGX2, Linux 6.0); elsewhere this part is the whole heap.
     */
    @Parameter(property = "cloister.initialHeap")
    private String initialHeap;

    /** Stack of each thread, for example {@code 1m}. */
    @Parameter(property = "cloister.stack", defaultValue = "1m")
    private String stack;

    /** How many threads can be inside at a time. */
    @Parameter(property = "cloister.threads", defaultValue = "8")
    private int threads;

    /**
     * How many calls of one thread may be under way at a time: the first, and those that host
     * services make back into the enclave. 1 allows none of these.
     */
    @Parameter(property = "cloister.nestingLimit", defaultValue = "16")
    private int nestingLimit;

    /**
     * Against what all code of the image is hardened besides the boundary: {@code none}, {@code
     * lvi} (load value injection) or {@code spectre} (variants 1 and 2). Costs much; see
     * docs/boundary-hardening.md.
     */
    @Parameter(property = "cloister.hardening", defaultValue = "none")
    private String hardening;

    /** ISVPRODID: tells the enclaves of one signer apart. */
    @Parameter(property = "cloister.productId", defaultValue = "0")
    private int productId;

    /** ISVSVN: raise it when a release mends a hole, so that verifiers can refuse older ones. */
    @Parameter(property = "cloister.securityVersion", defaultValue = "0")
    private int securityVersion;

    /** Whether a debugger may look inside. Such an enclave keeps no secret. */
    @Parameter(property = "cloister.debug", defaultValue = "false")
    private boolean debug;

    /** All else that is signed: KSS ids, masks, vendor, date; see docs/signing.md. */
    @Parameter private SignatureParameters signature = new SignatureParameters();

    /**
     * The RSA-3072 key (exponent 3) that signs: PEM (PKCS#8, also encrypted), PKCS#12 or JKS file.
     * Without any of the key parameters the user's development key signs.
     */
    @Parameter(property = "cloister.key")
    private File key;

    /** JCA type of the key store, for example {@code PKCS11} for a hardware module. */
    @Parameter(property = "cloister.keyStoreType")
    private String keyStoreType;

    /** The key in its store. */
    @Parameter(property = "cloister.keyAlias")
    private String keyAlias;

    /** JCA provider of the key store, by name or class. */
    @Parameter(property = "cloister.keyProvider")
    private String keyProvider;

    /** File that the provider is configured with: it names the PKCS#11 module. */
    @Parameter(property = "cloister.keyProviderConfig")
    private File keyProviderConfig;

    /** Environment variable with the password or PIN; a password never stands in a POM. */
    @Parameter(property = "cloister.keyPasswordEnv")
    private String keyPasswordEnv;

    /** Whether this is a release: it needs a key of its own and must not be open to debuggers. */
    @Parameter(property = "cloister.release", defaultValue = "false")
    private boolean release;

    /**
     * Home folder of the JDK 17 whose class library is compiled in. Without one it is looked for.
     */
    @Parameter(property = "cloister.libraryJdk")
    private File libraryJdk;

    /**
     * Folder with {@code clang}, {@code ld.lld} and the LLVM tools of this machine, to compile with
     * instead of the pinned ones. The build record says so: such an image measures the same only
     * where the same tools are.
     */
    @Parameter(property = "cloister.systemClang")
    private File systemClang;

    /**
     * What trusted code looks up by names that it computes and that no {@code @Reflective} says:
     * {@code class:NAME}, {@code constructors:NAME}, {@code proxy:NAME,NAME}, {@code
     * resource:NAME}, {@code algorithm:TYPE.NAME}. And what it reaches but never runs: {@code
     * absent:NAME} of a class or method, which is left out and throws.
     */
    @Parameter private List<String> declarations = List.of();

    /** Folder of the C sources of native methods, if there are any (docs/native-c.md). */
    @Parameter(
            property = "cloister.enclaveC",
            defaultValue = "${project.basedir}/src/main/enclave-c")
    private File enclaveC;

    /** Skips this execution. */
    @Parameter(property = "cloister.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("enclave " + name + ": skipped");
            return;
        }
        try (LibraryJdk jdk = openLibraryJdk()) {
            EnclaveBuildResult result = EnclaveBuild.run(request(jdk), elfBuild());
            write(result);
            report(result);
        } catch (RuntimeException refused) {
            if (!refused.getClass().getName().startsWith("dev.cloister.")
                    && !(refused instanceof IllegalArgumentException)) {
                throw new MojoExecutionException(
                        "enclave " + name + ": internal error, please report it", refused);
            }
            // The message is complete; a stack trace of ours would tell the user nothing.
            throw new MojoFailureException(refused.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "enclave " + name + ": the image cannot be written", e);
        }
    }

    private EnclaveElfBuild elfBuild() {
        EnclaveElfBuild build =
                systemClang == null
                        ? EnclaveElfBuild.pinned()
                        : EnclaveElfBuild.with(SystemClang.in(systemClang.toPath()));
        return build.hardened(Hardening.parse(hardening));
    }

    private LibraryJdk openLibraryJdk() {
        return libraryJdk == null ? LibraryJdk.find() : LibraryJdk.open(libraryJdk.toPath());
    }

    private EnclaveBuildRequest request(LibraryJdk jdk) throws MojoExecutionException {
        Path classes = classes();
        ImageSettings settings =
                ImageSettings.defaults()
                        .withHeapBytes(ByteSize.parse(heap))
                        .withInitialHeapBytes(
                                ByteSize.parse(initialHeap == null ? heap : initialHeap))
                        .withStackBytes(ByteSize.parse(stack))
                        .withThreadCount(threads)
                        .withNestingLimit(nestingLimit)
                        .withSsaFramePages(signature.ssaFramePages())
                        .withSignature(signature.settings())
                        .withVersion(productId, securityVersion)
                        .withDebug(debug);
        SigningKey signer =
                release ? keyRequest().openForRelease(settings.signature()) : keyRequest().open();
        return new EnclaveBuildRequest(
                name,
                List.of(classes),
                dependencies(classes),
                classes,
                workFolder(),
                settings,
                signer,
                jdk,
                project.getCompileSourceRoots().stream().map(Path::of).toList(),
                declarations,
                Optional.of(enclaveC.toPath()));
    }

    private KeyRequest keyRequest() {
        return new KeyRequest(
                Optional.ofNullable(key).map(File::toPath),
                Optional.ofNullable(keyStoreType),
                Optional.ofNullable(keyAlias),
                Optional.ofNullable(keyProvider),
                Optional.ofNullable(keyProviderConfig).map(File::toPath),
                keyPasswordEnv == null ? Password.NONE : Password.inEnvironment(keyPasswordEnv));
    }

    private Path classes() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    private Path workFolder() {
        return Path.of(project.getBuild().getDirectory(), "cloister", name);
    }

    private List<Path> dependencies(Path classes) throws MojoExecutionException {
        try {
            return project.getCompileClasspathElements().stream()
                    .map(Path::of)
                    .filter(entry -> !entry.equals(classes))
                    .toList();
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException(
                    "enclave " + name + ": the class path is not resolved", e);
        }
    }

    private void write(EnclaveBuildResult result) throws IOException {
        ImageSigner.write(
                result.image(), classes().resolve("META-INF/cloister/" + name + ".enclave"));
        // For people and debuggers; not part of the artifact.
        Files.createDirectories(workFolder());
        Files.write(workFolder().resolve(name + ".symbols"), result.symbols());
    }

    private void report(EnclaveBuildResult result) {
        String mrEnclave = HexFormat.of().formatHex(result.image().sigStruct().mrEnclave());
        getLog().info(
                        String.format(
                                "enclave %s: %d classes, %d methods, MRENCLAVE %s",
                                name, result.classes(), result.methods(), mrEnclave));
        if (debug) {
            getLog().warn(
                            "enclave "
                                    + name
                                    + ": DEBUG image, any debugger on the host reads what is inside");
        }
    }
}
