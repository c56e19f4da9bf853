package dev.cloister.maven;

import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.build.ByteSize;
import dev.cloister.build.EnclaveBuild;
import dev.cloister.build.EnclaveBuildRequest;
import dev.cloister.build.EnclaveBuildResult;
import dev.cloister.image.ImageSettings;
import dev.cloister.image.ImageSigner;
import dev.cloister.image.SigningKey;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
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

    /** Java heap of the enclave, for example {@code 64m}. */
    @Parameter(property = "cloister.heap", defaultValue = "64m")
    private String heap;

    /** Stack of each thread, for example {@code 1m}. */
    @Parameter(property = "cloister.stack", defaultValue = "1m")
    private String stack;

    /** How many threads can be inside at a time. */
    @Parameter(property = "cloister.threads", defaultValue = "8")
    private int threads;

    /** ISVPRODID: tells the enclaves of one signer apart. */
    @Parameter(property = "cloister.productId", defaultValue = "0")
    private int productId;

    /** ISVSVN: raise it when a release mends a hole, so that verifiers can refuse older ones. */
    @Parameter(property = "cloister.securityVersion", defaultValue = "0")
    private int securityVersion;

    /** Whether a debugger may look inside. Such an enclave keeps no secret. */
    @Parameter(property = "cloister.debug", defaultValue = "false")
    private boolean debug;

    /**
     * PEM file of the RSA-3072 key (exponent 3) that signs. Without one the user's development key
     * signs.
     */
    @Parameter(property = "cloister.key")
    private File key;

    /**
     * Home folder of the JDK 17 whose class library is compiled in. Without one it is looked for.
     */
    @Parameter(property = "cloister.libraryJdk")
    private File libraryJdk;

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
            EnclaveBuildResult result = EnclaveBuild.run(request(jdk));
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

    private LibraryJdk openLibraryJdk() {
        return libraryJdk == null ? LibraryJdk.find() : LibraryJdk.open(libraryJdk.toPath());
    }

    private EnclaveBuildRequest request(LibraryJdk jdk) throws MojoExecutionException {
        Path classes = classes();
        ImageSettings settings =
                ImageSettings.defaults()
                        .withHeapBytes(ByteSize.parse(heap))
                        .withStackBytes(ByteSize.parse(stack))
                        .withThreadCount(threads)
                        .withVersion(productId, securityVersion)
                        .withDebug(debug);
        SigningKey signer = key == null ? SigningKey.development() : SigningKey.read(key.toPath());
        return new EnclaveBuildRequest(
                name,
                List.of(classes),
                dependencies(classes),
                classes,
                workFolder(),
                settings,
                signer,
                jdk,
                project.getCompileSourceRoots().stream().map(Path::of).toList());
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
        Files.writeString(workFolder().resolve(name + ".edl"), result.edl());
        Files.write(workFolder().resolve(name + ".symbols"), result.symbols());
    }

    private void report(EnclaveBuildResult result) {
        String mrEnclave = HexFormat.of().formatHex(result.image().sigStruct().mrEnclave());
        getLog().info(
                        String.format(
                                "enclave %s: %d classes, %d methods, MRENCLAVE %s",
                                name, result.classes(), result.methods(), mrEnclave));
    }
}
