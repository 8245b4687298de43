package vn.tongket.indicators.evidence;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A real S3 server in a process of its own (s3proxy, which the build lays beside the tests), with a folder as its bucket. */
final class S3Proxy implements AutoCloseable {

    static final String BUCKET = "tongket";
    static final String ACCESS_KEY = "tester";
    static final String SECRET_KEY = "secret-of-the-tester";

    private static final Path PROGRAM = Path.of("target", "s3proxy", "s3proxy.jar");
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Process process;
    private final int port;
    private final Path data;

    private S3Proxy(Process process, int port, Path data) {
        this.process = process;
        this.port = port;
        this.data = data;
    }

    static S3Proxy start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Path data =
                Files.createDirectories(folder.resolve("data").resolve(BUCKET)).getParent();
        Path settings =
                Files.writeString(folder.resolve("s3proxy.conf"), """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                jclouds.identity=local
                jclouds.credential=local
                """.formatted(port, ACCESS_KEY, SECRET_KEY, data));
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx192m",
                        "-jar",
                        PROGRAM.toAbsolutePath().toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        S3Proxy proxy = new S3Proxy(process, port, data);
        proxy.awaitStart(folder.resolve("s3proxy.log"));
        return proxy;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitStart(Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        close();
        throw new IllegalStateException("s3proxy did not start: " + Files.readString(log));
    }

    S3Settings settings(String secretKey) {
        return new S3Settings(URI.create("http://127.0.0.1:" + port), "us-east-1", BUCKET, ACCESS_KEY, secretKey);
    }

    /** Where the bucket's objects lie as files. */
    Path bucket() {
        return data.resolve(BUCKET);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
