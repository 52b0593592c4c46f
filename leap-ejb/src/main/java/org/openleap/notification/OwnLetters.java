package org.openleap.notification;

import java.util.Optional;

/** Wordings of the trust's own. Whichever component keeps them sees to it that they name every placeholder and no other. */
public interface OwnLetters {
    /** In force now; empty when LEAP's own wording is. */
    Optional<LetterText> of(Occasion occasion);
}
