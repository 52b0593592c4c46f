package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openleap.partnership.Applicant;
import org.openleap.partnership.ExpressInterest;
import org.openleap.partnership.InterestContact;
import org.openleap.partnership.InterestProfile;
import org.openleap.partnership.InterestService;
import org.openleap.partnership.MovePartnership;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipRegister;
import org.openleap.partnership.PreferredRoute;
import org.openleap.partnership.Safeguarding;
import org.openleap.partnership.Wish;
import org.openleap.shared.MovableClock;

/** Somebody asks on the public form whether they can work with the trust; not everybody can. */
@ApplicationScoped
public class InterestScenes {
    @Inject
    Stage stage;

    @Inject
    InterestService interests;

    @Inject
    PartnershipRegister register;

    void play(JsonObject story, Script script) {
        var asked = script.moment(story.getInt("days"));
        var reference = MovableClock.at(asked, () -> interests.express(interest(story)));
        if (!story.getString("outcome").equals("decline")) return;
        MovableClock.at(script.moment(story.getInt("answerDays")), () -> {
            stage.does("lead", () -> interests.decline(refusal(reference, story)));
            return reference;
        });
    }

    private MovePartnership refusal(PartnershipReference reference, JsonObject story) {
        long version = register.find(reference).version();
        return new MovePartnership(reference, version, story.getString("words"));
    }

    private static ExpressInterest interest(JsonObject story) {
        var name = story.getString("name");
        return new ExpressInterest(
                UUID.nameUUIDFromBytes(story.getString("key").getBytes(StandardCharsets.UTF_8)),
                new InterestProfile(
                        Applicant.ORGANISATION,
                        name,
                        story.getString("type"),
                        story.getString("area"),
                        "",
                        "",
                        Set.of()),
                new InterestContact(
                        story.getString("contact"),
                        story.getString("role"),
                        story.getString("email"),
                        "",
                        PreferredRoute.EMAIL),
                Script.codes(story, "wishes").stream().map(Wish::valueOf).collect(Collectors.toSet()),
                "",
                story.getString("hopes"),
                story.getString("offer"),
                "",
                "",
                Safeguarding.NOT_SURE,
                "");
    }
}
