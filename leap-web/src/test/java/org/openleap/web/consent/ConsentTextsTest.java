package org.openleap.web.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.consent.ConsentPurpose.CONTACT_ABOUT_THIS;
import static org.openleap.consent.ConsentPurpose.PUBLISH_ANONYMISED;
import static org.openleap.consent.ConsentPurpose.RESEARCH_RECONTACT;
import static org.openleap.consent.ConsentPurpose.SHARE_ANONYMISED;
import static org.openleap.consent.ConsentTexts.TELL_US;

import org.junit.jupiter.api.Test;
import org.openleap.consent.ConsentPurpose;
import org.openleap.consent.ConsentTexts;
import org.openleap.web.support.Texts;

/** Whoever changes a question of the form gives the texts a new version: the ledger proves what people were asked. */
class ConsentTextsTest {
    @Test
    void theLedgerKnowsTheWordsOfTheForm() {
        assertThat(wording(PUBLISH_ANONYMISED)).isEqualTo(form("tellUs.permissions.publish"));
        assertThat(wording(SHARE_ANONYMISED)).isEqualTo(form("tellUs.permissions.share"));
        assertThat(wording(CONTACT_ABOUT_THIS)).isEqualTo(form("tellUs.contact.hint"));
    }

    @Test
    void whatWasAskedAloudHasNoWording() {
        assertThat(ConsentTexts.wording("", PUBLISH_ANONYMISED)).isEmpty();
        assertThat(ConsentTexts.wording(TELL_US, RESEARCH_RECONTACT)).isEmpty();
    }

    private static String wording(ConsentPurpose purpose) {
        return ConsentTexts.wording(TELL_US, purpose).orElseThrow();
    }

    private static String form(String key) {
        return Texts.text("public", key);
    }
}
