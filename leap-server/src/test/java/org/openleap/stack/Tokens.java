package org.openleap.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.ApiScope;
import tools.jackson.databind.json.JsonMapper;

/** Signs demonstration accounts in by password, which in LEAP's realm the client {@code leap-demo} allows. */
final class Tokens {
    /** Keycloak calls the password wrong as long as it has not done with the last sign-in of the account. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http;
    private final String issuer;

    Tokens(HttpClient http, String issuer) {
        this.http = http;
        this.issuer = issuer;
    }

    String of(String account) {
        return of(account, "leap-demo");
    }

    /** Of a system, which signs in with a secret of its own and asks for scopes. */
    String ofSystem(String client, String secret, Set<ApiScope> scopes) {
        var asked = scopes.stream().map(ApiScope::value).collect(Collectors.joining("+"));
        var form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
        return token(asked.isEmpty() ? form : form + "&scope=" + asked, client);
    }

    /** @param client one that lets people sign in by password */
    String of(String account, String client) {
        var form = "grant_type=password&client_id=" + client + "&scope=openid&username=" + account + "&password=leap";
        return token(form, account);
    }

    private String token(String form, String whose) {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = Waiting.until(
                PATIENCE,
                "a token of Keycloak for " + whose,
                () -> Optional.of(send(request)).filter(each -> each.statusCode() == 200));
        return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException("Keycloak does not answer", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
