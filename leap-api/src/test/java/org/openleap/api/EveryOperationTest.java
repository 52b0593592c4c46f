package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openleap.api.ApiInMemory.Answer;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.identity.ApiScope;
import org.openleap.suggestion.Tracking;

/** Every operation that the description promises to partners is there and answers as described; {@link Contract} compares. */
class EveryOperationTest {
    private static final String KEY = "0f8b1c9e-6a55-4f0e-9a3b-2c1d4e5f6a7b";

    private final ApiInMemory api = new ApiInMemory(
            new FeedbackService(),
            new FeedbackRegister(),
            new Tracking(),
            new PartnerServices(),
            new ReferralServices());

    @Test
    void everyOperationForPartnersAnswersAsDescribed() {
        api.asSystem(ApiScope.values());
        for (var path : new String[] {
            "shared-items",
            "shared-items/" + PartnerServices.ITEM,
            "relays",
            "relays/17",
            "suggestions",
            "suggestions/" + PartnerServices.ITEM + "/1",
            "referrals",
            "referrals/9",
            "organisation",
            "organisation/people",
            "partnerships",
            "partnerships/LEAP-14",
            "commitments",
            "commitments/CM-27",
            "agreements",
            "agreements/AG-7",
            "agreements/AG-7/versions/2/paper",
            "shared-items.csv",
            "calendar",
            "reference-lists/themes",
            "changes",
        }) {
            assertThat(api.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(api.post("shared-items", "{\"words\": \"w\"}", "Idempotency-Key", KEY)
                        .status())
                .isEqualTo(201);
        assertThat(api.post("shared-items/batch", "{\"items\": [{\"words\": \"w\"}]}", "Idempotency-Key", KEY)
                        .status())
                .isEqualTo(201);
        var file = "words\nw\n".getBytes(StandardCharsets.UTF_8);
        assertThat(api.send("POST", "shared-items.csv", file, "Content-Type", "text/csv", "Idempotency-Key", KEY)
                        .status())
                .isEqualTo(201);
        var day = "\"on\": \"2026-11-20\"";
        assertThat(step("relays/17", "confirmation", "{\"whom\": \"All\", \"how\": \"Read out\", " + day + "}")
                        .status())
                .isEqualTo(200);
        assertThat(step("commitments/CM-27", "evidence", "{\"evidence\": \"The minutes are there.\", " + day + "}")
                        .status())
                .isEqualTo(200);
        assertThat(step("commitments/CM-27", "dispute", "{\"reason\": \"Nobody asked us.\"}")
                        .status())
                .isEqualTo(409);
        assertThat(step("commitments/CM-27", "settlement", "{\"kept\": true, \"reason\": \"We found it.\"}")
                        .status())
                .isEqualTo(403);

        assertThat(step("commitments/CM-27", "waiver", "{\"reason\": \"It was cancelled.\"}")
                        .status())
                .isEqualTo(200);
        assertThat(step("commitments/CM-27", "waiver-answer", "{\"agrees\": true}")
                        .status())
                .isEqualTo(200);
        assertThat(api.send(
                                "PUT",
                                "referrals/9/acceptance",
                                new byte[0],
                                "If-Match",
                                api.get("referrals/9").header("ETag"))
                        .status())
                .isEqualTo(200);
        assertThat(step("referrals/9", "return", "{\"reason\": \"Not our corridor.\"}")
                        .status())
                .isEqualTo(200);
        var words = "\"words\": \"We can fit dimmers in every corridor.\"";
        assertThat(step("referrals/9", "answer", "{\"answer\": \"WILL_DO\", " + words + "}")
                        .status())
                .isEqualTo(200);

        var others = Contract.operations();
        others.removeAll(api.asked());
        assertThat(others)
                .as("operations that other tests ask for")
                .containsExactlyInAnyOrder(
                        "submitFeedback",
                        "listFeedback",
                        "getFeedback",
                        "track",
                        "listPublishedPairs",
                        "open311Discovery",
                        "open311Services",
                        "open311Requests",
                        "open311Request",
                        "openReferralAbout",
                        "openReferralOrganizations",
                        "openReferralOrganization");
    }

    private Answer step(String record, String step, String body) {
        return api.put(record + "/" + step, body, "If-Match", api.get(record).header("ETag"));
    }
}
