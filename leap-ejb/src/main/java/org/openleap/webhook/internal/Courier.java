package org.openleap.webhook.internal;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.openleap.changefeed.CloudEvent;
import org.openleap.shared.LeapSetting;
import org.openleap.webhook.DeliveryResult;

/**
 * Carries messages to addresses that partners chose: to the public network only, without redirects, cookies or retries of its
 * own, with limits for time and for the size of the answer.
 */
@ApplicationScoped
public class Courier {
    private static final Timeout PATIENCE = Timeout.ofSeconds(5);
    private static final int WHOLE_SECONDS = 15;
    private static final int LARGEST_ANSWER = 4096;
    private static final int LONGEST_LINE = 4096;
    private static final int MOST_HEADERS = 100;

    private final CloseableHttpClient http;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ScheduledExecutorService watch;

    @Inject
    InstantSource clock;

    public Courier() {
        this(LeapSetting.LEAP_WEBHOOKS_INSIDE.isOn());
    }

    private Courier(boolean anywhere) {
        http = client(anywhere);
    }

    /** For tests, without a container. */
    Courier(boolean anywhere, InstantSource clock, ScheduledExecutorService watch) {
        this(anywhere);
        this.clock = clock;
        this.watch = watch;
    }

    /** Sends it once. */
    public Receipt send(Parcel parcel) {
        var request = request(parcel);
        var end = watch.schedule(request::abort, WHOLE_SECONDS, TimeUnit.SECONDS);
        try {
            return http.execute(request, Courier::receipt);
        } catch (IOException failed) {
            return Receipt.none(request.isAborted() ? DeliveryResult.TOO_SLOW : why(failed));
        } finally {
            end.cancel(false);
        }
    }

    private HttpPost request(Parcel parcel) {
        var now = clock.instant();
        var request = new HttpPost(parcel.url());
        request.setHeader("webhook-id", parcel.id());
        request.setHeader("webhook-timestamp", Long.toString(now.getEpochSecond()));
        request.setHeader("webhook-signature", Signature.of(parcel.secrets(), parcel.id(), now, parcel.body()));
        request.setEntity(
                new StringEntity(parcel.body(), ContentType.create(CloudEvent.MEDIA_TYPE, StandardCharsets.UTF_8)));
        return request;
    }

    private static Receipt receipt(ClassicHttpResponse answer) throws IOException {
        var entity = answer.getEntity();
        var beginning = entity == null ? new byte[0] : entity.getContent().readNBytes(LARGEST_ANSWER);
        return Receipt.answered(answer.getCode(), new String(beginning, StandardCharsets.UTF_8));
    }

    private static DeliveryResult why(IOException failed) {
        if (failed instanceof PublicAddresses.NotPublic) return DeliveryResult.ADDRESS_NOT_ALLOWED;
        if (failed instanceof UnknownHostException) return DeliveryResult.UNKNOWN_HOST;
        if (failed instanceof SSLException) return DeliveryResult.NO_TRUSTED_CERTIFICATE;
        return failed instanceof InterruptedIOException ? DeliveryResult.TOO_SLOW : DeliveryResult.NO_CONNECTION;
    }

    private static CloseableHttpClient client(boolean anywhere) {
        var limits = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new PublicAddresses(anywhere))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(limits)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(PATIENCE)
                        .setSocketTimeout(PATIENCE)
                        .build());
        return HttpClients.custom()
                .setConnectionManager(connections.build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(PATIENCE)
                        .setConnectionRequestTimeout(PATIENCE)
                        .build())
                .setUserAgent("LEAP-Webhooks/1")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    @PreDestroy
    void close() {
        try {
            http.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
