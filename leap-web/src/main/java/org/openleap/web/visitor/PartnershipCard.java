package org.openleap.web.visitor;

import jakarta.inject.Named;
import java.util.List;

/** A partnership in force in words. */
public record PartnershipCard(
        String title,
        String purpose,
        String area,
        String since,
        String href,
        List<Named> partners,
        String others,
        List<Result> outcomes) {

    /** Somebody who takes part. */
    public record Named(String name, String role) {}

    /** An outcome: how far it is and how it goes. @param serves strategy and service, may be empty @param tone class of the tag */
    public record Result(
            String title, String sentence, String aim, String serves, int percent, String status, String tone) {}
}
