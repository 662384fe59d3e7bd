package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** One server for all tests, a sandbox of its own for each. MOCK_SERVER names the binary. */
final class MockServer implements BeforeEachCallback, AfterEachCallback {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String scenario;
    private Running server;
    private String token;

    MockServer(String scenario) {
        this.scenario = scenario;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        // Closed by JUnit behind the last test of the run.
        server = context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class);
        token = "test-" + UUID.randomUUID();
        var made = post("/_mock/sandboxes", "{\"id\":\"%1$s\",\"token\":\"%1$s\",\"scenario\":\"%2$s\"}".formatted(token, scenario));
        if (made.statusCode() != 201) throw new IllegalStateException("no sandbox: " + made.body());
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        send(request("/_mock/sandboxes/" + token).DELETE());
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String json) throws Exception {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** The process. */
    private static final class Running implements CloseableResource {
        final String url;
        private final Process process;

        Running() {
            try {
                var binary = System.getenv().getOrDefault("MOCK_SERVER", "mock-server");
                var ready = Files.createTempDirectory("mock-server").resolve("url");
                process = new ProcessBuilder(binary, "serve", "npq", "--port", "0", "--ready-file", ready.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                url = waitFor(ready);
            } catch (IOException | InterruptedException error) {
                throw new IllegalStateException("mock-server did not start", error);
            }
        }

        private String waitFor(Path ready) throws IOException, InterruptedException {
            while (!Files.exists(ready)) {
                if (!process.isAlive()) throw new IllegalStateException("mock-server ended with " + process.exitValue());
                Thread.sleep(10);
            }
            return Files.readString(ready).strip();
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        }
    }
}
