package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.api.ApiClient.Answer;
import org.openleap.identity.ApiScope;
import org.openleap.stack.LeapStack;
import org.openleap.stack.WithLeap;

/** What programs read that know a standard and not LEAP, on the real server. */
@WithLeap
class StandardsApiIT {
    private final LeapStack leap;
    private final ApiClient api;

    StandardsApiIT(LeapStack leap) {
        this.leap = leap;
        this.api = new ApiClient(leap);
    }

    @Test
    void whatIsPublishedIsReadAsOpen311ByEverybody() {
        var newest = api.get("/published-pairs?limit=1").json().at("/pairs/0");
        var id = newest.path("number").asString();
        var request = api.get("/open311/v2/requests/" + id + ".json").json().at("/0");
        var xml = api.get("/open311/v2/requests/" + id + ".xml");

        assertThat(request.path("service_request_id").asString()).isEqualTo(id);
        assertThat(request.path("description").asString())
                .isEqualTo(newest.path("youSaid").asString());
        assertThat(xml.header("Content-Type")).isEqualToIgnoringCase("text/xml;charset=UTF-8");
        assertThat(xml.text()).contains("<service_request_id>" + id + "</service_request_id>");
        assertThat(api.get("/open311/v2/services.json").json()).isNotEmpty();
        assertThat(api.get("/open311/v2/requests.json").status()).isEqualTo(200);
        assertThat(api.get("/open311/v2/discovery.xml").text()).contains("<url>" + leap.api("/open311/v2") + "</url>");
    }

    @Test
    void whoeverPresentsThemselvesIsReadAsOpenReferralByEverybody() {
        var page = api.get("/open-referral/v3/organizations?per_page=2").json();
        var first = page.at("/contents/0");

        assertThat(page.path("total_items").asInt()).isGreaterThan(1);
        assertThat(page.path("contents")).hasSize(2);
        assertThat(first.path("description").asString()).isNotBlank();
        assertThat(api.get("/open-referral/v3/organizations/" + first.path("id").asString())
                        .json())
                .isEqualTo(first);
        assertThat(api.get("/open-referral/v3").json().path("openapi_url").asString())
                .startsWith(leap.api("").toString().replace("/v1", "/openapi"));
    }

    @Test
    void aPartnersDaysAreACalendar() {
        var promises = as("/commitments?limit=1", ApiScope.PARTNERSHIP_READ);
        var calendar = as("/calendar", ApiScope.PARTNERSHIP_READ);

        assertThat(calendar.header("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(calendar.text())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:" + promises.json().at("/items/0/reference").asString() + "@");
        assertThat(as("/calendar", ApiScope.FEEDBACK_READ).status()).isEqualTo(403);
    }

    @Test
    void whatIsSharedIsTheFileOfThePortal() {
        var file = as("/shared-items.csv", ApiScope.FEEDBACK_READ);

        assertThat(file.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(file.text())
                .contains(as("/shared-items?limit=1", ApiScope.FEEDBACK_READ)
                        .json()
                        .at("/items/0/reference")
                        .asString());
    }

    private Answer as(String path, ApiScope scope) {
        return api.get(path, "Authorization", "Bearer " + leap.tokenOfSystem(Set.of(scope)));
    }
}
