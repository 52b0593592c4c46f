package org.openleap.web.poster;

import jakarta.enterprise.context.ApplicationScoped;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.LeapSetting;
import org.openleap.web.support.Texts;

/** Words for a social card: what was said, what became of it, and the lasting address. */
@ApplicationScoped
public class SocialText {
    /** What the strictest network takes, where an address counts for 23 characters whatever its length. */
    static final int LONGEST = 280;

    private static final int ADDRESS = 23;

    public String of(PublishedPair pair) {
        return of(pair, LeapSetting.LEAP_PUBLIC_URL.require() + "/you-said-we-did/" + pair.number());
    }

    /** Both halves are shortened alike when they are too long together. */
    static String of(PublishedPair pair, String address) {
        var outcome = Texts.text(
                "publication", "publication.outcome." + pair.outcome().name());
        int frame = Texts.text("publishing", "social.text", "", outcome, "", "").length();
        int room = LONGEST - ADDRESS - frame;
        int half = room / 2;
        int said = Math.min(
                pair.youSaid().length(), Math.max(half, room - pair.weDid().length()));
        int did = Math.min(pair.weDid().length(), room - said);
        return Texts.text(
                "publishing",
                "social.text",
                shortened(pair.youSaid(), said),
                outcome,
                shortened(pair.weDid(), did),
                address);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1).strip() + "…";
    }
}
