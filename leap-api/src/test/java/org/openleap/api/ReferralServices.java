package org.openleap.api;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.openleap.identity.PartnerColleague;
import org.openleap.identity.PartnerPeople;
import org.openleap.identity.Roles;
import org.openleap.referral.AnswerReferral;
import org.openleap.referral.DeclineReferral;
import org.openleap.referral.PartnerReferral;
import org.openleap.referral.PartnerReferrals;
import org.openleap.referral.ReferralProblem;
import org.openleap.referral.ReferralStatus;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** What the trust passed to a partner, and who comes for it: one record of each, and what the services were told to do. */
public final class ReferralServices extends AbstractBinder {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    public boolean waiting;
    public PageRequest page = PageRequest.first(1);
    public String next = "";
    public long version = 7;
    public ReferralStatus status = ReferralStatus.OFFERED;

    /** What the services were told to do, in order. */
    public final List<Object> told = new ArrayList<>();

    @Override
    protected void configure() {
        bind(new Referrals()).to(PartnerReferrals.class);
        bind(new People()).to(PartnerPeople.class);
    }

    private <T> Page<T> page(PageRequest request, List<T> rows) {
        page = request;
        request.cursor();
        return new Page<>(rows, next);
    }

    private final class Referrals extends PartnerReferrals {
        @Override
        public Page<PartnerReferral> page(boolean onlyWaiting, PageRequest request) {
            waiting = onlyWaiting;
            return ReferralServices.this.page(request, List.of(find(9)));
        }

        @Override
        public PartnerReferral find(long id) {
            if (id != 9) throw new NotFoundException(ReferralProblem.UNKNOWN_REFERRAL);
            var due = status.isWithPartner() ? LocalDate.parse("2026-12-03") : LocalDate.MAX;
            var suggestion = PartnerServices.ITEM + "/1";
            return new PartnerReferral(
                    id, suggestion, "Dim the lights", "It is your corridor.", status, NOW, due, "", version);
        }

        @Override
        public void accept(long id, long read) {
            done("accept " + id + " as of " + read, ReferralStatus.ACCEPTED);
        }

        @Override
        public void decline(DeclineReferral command) {
            done(checked(command), ReferralStatus.DECLINED);
        }

        @Override
        public void answer(AnswerReferral command) {
            if (command.words().contains("@")) throw new RuleViolatedException(ReferralProblem.PERSONAL_DATA);
            done(checked(command), ReferralStatus.ANSWERED);
        }

        private void done(Object step, ReferralStatus now) {
            told.add(step);
            status = now;
            version++;
        }

        /** Takes nothing in that the constraints of the command forbid, as the container does. */
        private static <T> T checked(T command) {
            var violations =
                    Validation.buildDefaultValidatorFactory().getValidator().validate(command);
            if (!violations.isEmpty()) throw new ConstraintViolationException(violations);
            return command;
        }
    }

    private final class People extends PartnerPeople {
        @Override
        public Page<PartnerColleague> colleagues(PageRequest request) {
            return ReferralServices.this.page(
                    request,
                    List.of(
                            new PartnerColleague("Gwen Marsh", Roles.PARTNER_LEAD, false),
                            new PartnerColleague("Ivo Brandt", Roles.PARTNER, true)));
        }
    }
}
