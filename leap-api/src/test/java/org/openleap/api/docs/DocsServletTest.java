package org.openleap.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page for developers: everything is on it, and it cannot say anything else than the description. */
class DocsServletTest {
    private static String page;

    @BeforeAll
    static void open() throws IOException {
        page = new DocsServlet().page("http://localhost:8081/realms/leap");
    }

    @Test
    void everyOperationEveryBodyAndEveryCodeIsOnIt() {
        var description = new Description("http://localhost:8080/api");

        assertThat(description.operations())
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        operation -> assertThat(page).contains("<h3 id=\"" + operation.id() + "\">", operation.path()));
        assertThat(description.bodies())
                .allSatisfy(body -> assertThat(page).contains("id=\"body-" + body.name() + "\""));
        assertThat(page)
                .contains("<code>insufficient-scope</code>", "<code>sharing.UNKNOWN_RELAY</code>")
                .contains("<code>OWED</code>, <code>CONFIRMED</code>, <code>TOLD_BY_TRUST</code>.")
                .contains("Needs the scope <code>partnership:write</code>.");
    }

    @Test
    void everyLinkLeadsToAPlaceOnThePage() {
        var links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);

        assertThat(links.results().map(link -> link.group(1)).distinct())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(page).contains("id=\"" + place + "\""));
    }

    @Test
    void theExamplesAreCallsThatAShellTakes() {
        assertThat(curl("tellTrust"))
                .startsWith("curl -i -X POST 'http://localhost:8080/api/v1/shared-items'")
                .contains("-H \"Authorization: Bearer $TOKEN\"", "-H 'Idempotency-Key: 0f8b1c9e-")
                .contains("\"heardHow\":\"Carers'\\'' café\"");
        assertThat(curl("tellTrustMany")).contains("-d '{\"items\":[{\"words\":");
        assertThat(curl("tellTrustFile"))
                .contains("-H 'Content-Type: text/csv'", "--data-binary 'words,asked,service,month,")
                .contains(",,2026-07,Carers'\\'' café,6,yes\n'");
        assertThat(curl("keepCommitment")).contains("\"on\":\"2026-11-20\"");
        assertThat(curl("getAgreementPaper")).contains("/api/v1/agreements/AG-7/versions/2/paper'");
        assertThat(curl("listPublishedPairs")).isEqualTo("curl -i 'http://localhost:8080/api/v1/published-pairs'");
        assertThat(page).doesNotContain("{reference}'", "null");
    }

    @Test
    void itHoldsNoScriptAndNothingThatWasNotEscaped() {
        assertThat(page)
                .doesNotContain("<script", "style=", "onclick")
                .contains("<html lang=\"en\">", "Link: rel=&quot;next&quot;");
    }

    private static String curl(String operation) {
        return new Description("http://localhost:8080/api")
                .operations().stream()
                        .filter(each -> each.id().equals(operation))
                        .map(Operation::curl)
                        .findFirst()
                        .orElseThrow();
    }
}
