package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.partnership.ExpressInterest;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.partnership.PartnershipReference;
import org.openleap.shared.LeapKeys;
import org.openleap.shared.error.ConflictException;

/** Takes in who signs up: once for each key. */
@ApplicationScoped
public class InterestIntake {
    private static final int TITLE = 80;

    @Inject
    InterestRepository interests;

    @Inject
    PartnershipRepository partnerships;

    @Inject
    InterestLetters letters;

    @Inject
    PartnershipNews news;

    @Inject
    LeapKeys keys;

    @Inject
    PartnershipDesk desk;

    /** @throws ConflictException {@link PartnershipProblem#KEY_USED_FOR_OTHER_WORDS} */
    public PartnershipReference take(ExpressInterest command) {
        var keyHash = keys.mac("interest-key", command.key().toString());
        var wordsHash = keys.mac("interest-words", words(command));
        if (interests.claim(keyHash)) return takeNew(command, keyHash, wordsHash);
        return interests
                .byKey(keyHash)
                .filter(known -> known.isOfWords(wordsHash))
                .map(Interest::reference)
                .orElseThrow(() -> new ConflictException(PartnershipProblem.KEY_USED_FOR_OTHER_WORDS));
    }

    private PartnershipReference takeNew(ExpressInterest command, String keyHash, String wordsHash) {
        var profile = command.profile();
        var partnership = Partnership.wished(title(command), command.hopes(), profile.area(), desk.now());
        partnerships.add(partnership);
        var interest = Interest.of(partnership, command, keyHash, wordsHash);
        interests.add(interest);
        news.note(partnership);
        letters.received(interest);
        return partnership.reference();
    }

    /** The organisation's name; of an individual what they hope for, because a name is nobody's title. */
    private static String title(ExpressInterest command) {
        if (command.profile().isOrganisation()) return command.profile().name();
        var hopes = command.hopes().strip().replaceAll("\\s+", " ");
        return hopes.length() <= TITLE ? hopes : hopes.substring(0, TITLE - 1) + "…";
    }

    private static String words(ExpressInterest command) {
        return String.join(
                "\n",
                command.profile().name(),
                command.contact().name(),
                command.contact().email(),
                command.hopes(),
                command.offer());
    }
}
