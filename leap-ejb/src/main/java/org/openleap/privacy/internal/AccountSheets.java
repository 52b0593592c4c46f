package org.openleap.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.AccountFacts;
import org.openleap.identity.KnownAccounts;
import org.openleap.identity.UserId;
import org.openleap.privacy.FoundRecord;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordFacts;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.Removal;
import org.openleap.privacy.WantedPerson;

/** People who sign in. */
@ApplicationScoped
public class AccountSheets implements PersonalRecords {
    @Inject
    KnownAccounts accounts;

    @Override
    public List<FoundRecord> find(WantedPerson wanted, int most) {
        return accounts.find(wanted.name(), wanted.email(), most).stream()
                .map(AccountSheets::found)
                .toList();
    }

    private static FoundRecord found(AccountFacts account) {
        var key = new RecordKey(RecordKind.ACCOUNT, account.id().value());
        return new FoundRecord(key, account.name(), account.email(), account.signedInAt());
    }

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        return account(record).map(AccountSheets::sheet).stream().toList();
    }

    private static HeldSheet sheet(AccountFacts account) {
        var came = account.signedInAt().equals(Instant.EPOCH)
                ? ""
                : account.signedInAt().toString();
        return HeldSheet.of("account")
                .with("name", account.name())
                .with("email", account.email())
                .with("title", account.jobTitle())
                .with("organisation", account.organisation())
                .with(
                        "roles",
                        String.join(", ", account.roles().stream().sorted().toList()))
                .with("signedIn", came)
                .sheet();
    }

    @Override
    public List<String> identifiers(RecordKey record) {
        return account(record)
                .map(account -> List.of(account.name(), account.email()))
                .orElse(List.of());
    }

    @Override
    public Optional<RecordFacts> facts(RecordKey record) {
        return account(record).map(account -> new RecordFacts("", "", account.signedInAt()));
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        account(record).ifPresent(account -> accounts.forget(account.id()));
    }

    private Optional<AccountFacts> account(RecordKey record) {
        return record.is(RecordKind.ACCOUNT) ? accounts.of(new UserId(record.key())) : Optional.empty();
    }
}
