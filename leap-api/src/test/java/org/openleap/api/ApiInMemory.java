package org.openleap.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerException;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;
import org.openleap.api.support.CallBudget;
import org.openleap.feedback.FeedbackFinder;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Caller;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.suggestion.Tracking;

/** The whole API on Jersey alone, with stand-ins for the services: what a client sees, without a server. Every answer is held
 * against the description. */
public final class ApiInMemory {
    private static final URI BASE = URI.create("http://localhost/api/v1/");

    private static final SecurityContext NOBODY = standIn(SecurityContext.class, null);

    private final Set<String> asked = new TreeSet<>();
    private final CurrentUser user = new CurrentUser();
    private final ApplicationHandler jersey;

    public ApiInMemory(FeedbackService service, FeedbackRegister register, Tracking tracking, Object... further) {
        var config = ResourceConfig.forApplication(new ApiApplication());
        Arrays.stream(further).forEach(part -> add(config, part));
        jersey = new ApplicationHandler(config.register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(service).to(FeedbackService.class);
                bind(register).to(FeedbackRegister.class);
                bind(new FeedbackFinder()).to(FeedbackFinder.class);
                bind(tracking).to(Tracking.class);
                bind(user).to(CurrentUser.class);
                bind(new CallBudget()).to(CallBudget.class);
                bind(standIn(HttpServletRequest.class, "127.0.0.1")).to(HttpServletRequest.class);
            }
        }));
    }

    /** A class of the API, or one that is there already, e.g. a binder of further stand-ins. */
    private static void add(ResourceConfig config, Object part) {
        if (part instanceof Class<?> type) config.register(type);
        else config.register(part);
    }

    /** From now on the caller has this role. */
    public ApiInMemory as(String role) {
        user.become(new Caller(new UserId("somebody"), "Some Body", "", Set.of(role), ""), Set.of(), Set.of());
        return this;
    }

    /** From now on the caller is a system of a partner whose token has these scopes. */
    public ApiInMemory asSystem(ApiScope... scopes) {
        var id = new UserId("a-system");
        user.become(
                new Caller(id, "A system", "", Set.of(Roles.PARTNER), "merrow-valley-cvs", Set.of(scopes)),
                Set.of(),
                Set.of());
        return this;
    }

    /** What came back. */
    public record Answer(int status, Map<String, String> headers, String body, byte[] bytes) {
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    public Answer post(String path, String json, String... headers) {
        return post(path, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    public Answer post(String path, byte[] json, String... headers) {
        var all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = HttpHeaders.CONTENT_TYPE;
        all[headers.length + 1] = "application/json";
        return send("POST", path, json, all);
    }

    public Answer put(String path, String json, String... headers) {
        var all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = HttpHeaders.CONTENT_TYPE;
        all[headers.length + 1] = "application/json";
        return send("PUT", path, json.getBytes(StandardCharsets.UTF_8), all);
    }

    public Answer send(String method, String path, byte[] body, String... headers) {
        var request = new ContainerRequest(BASE, BASE.resolve(path), method, NOBODY, new MapPropertiesDelegate(), null);
        for (int index = 0; index < headers.length; index += 2) request.header(headers[index], headers[index + 1]);
        if (body.length > 0) request.setEntityStream(new ByteArrayInputStream(body));
        var written = new Writer();
        request.setWriter(written);
        jersey.handle(request);
        var answer = written.answer();
        Contract.check(method, path, answer);
        asked.add(Contract.operation(method, path)
                .map(operation -> operation.path("operationId").asText())
                .orElse(""));
        return answer;
    }

    /** Names of the operations that were asked for. */
    public Set<String> asked() {
        return asked;
    }

    private static <T> T standIn(Class<T> type, Object answer) {
        var loader = ApiInMemory.class.getClassLoader();
        return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, (proxy, method, arguments) -> answer));
    }

    private static final class Writer implements ContainerResponseWriter {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private ContainerResponse response;

        @Override
        public OutputStream writeResponseStatusAndHeaders(long length, ContainerResponse context)
                throws ContainerException {
            response = context;
            return bytes;
        }

        @Override
        public boolean suspend(long timeout, TimeUnit unit, TimeoutHandler handler) {
            return false;
        }

        @Override
        public void setSuspendTimeout(long timeout, TimeUnit unit) {
            throw new IllegalStateException();
        }

        @Override
        public void commit() {
            // the bytes are complete
        }

        @Override
        public void failure(Throwable error) {
            throw new AssertionError(error);
        }

        @Override
        public boolean enableResponseBuffering() {
            return false;
        }

        Answer answer() {
            var headers = new java.util.HashMap<String, String>();
            response.getStringHeaders().keySet().forEach(name -> headers.put(name, response.getHeaderString(name)));
            var text = bytes.toString(StandardCharsets.UTF_8);
            return new Answer(response.getStatus(), headers, text, bytes.toByteArray());
        }
    }
}
