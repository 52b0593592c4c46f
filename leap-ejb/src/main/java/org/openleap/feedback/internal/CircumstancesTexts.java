package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/** The same row as {@link ItemCircumstances}, seen as that which somebody can be taken out of: who spoke for whom, and in English. */
@Entity
@Table(name = "feedback_circumstances")
public class CircumstancesTexts {
    @Id
    @Column(name = "item_id")
    private long itemId;

    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    private String proof;
    private String translation;

    @Column(name = "translated_request")
    private String translatedRequest;

    private String translator;

    protected CircumstancesTexts() {}

    /** Whom they spoke for is as much a person as they are. */
    void erase(Removal removal) {
        onBehalfOf = "";
        proof = removal.ofTheirs(proof, 500);
        translation = removal.ofTheirs(translation, 4000);
        translatedRequest = removal.ofTheirs(translatedRequest, 4000);
        translator = removal.ofOurs(translator, 200);
    }

    HeldSheet.Builder tell(HeldSheet.Builder sheet) {
        return sheet.with("onBehalfOf", onBehalfOf)
                .with("proof", proof)
                .with("translation", translation)
                .with("translatedRequest", translatedRequest)
                .with("translator", translator);
    }

    String onBehalfOf() {
        return onBehalfOf;
    }
}
