package org.openleap.api.changefeed;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openleap.api.support.ApiProblem;
import org.openleap.api.support.ApiRefusal;
import org.openleap.api.support.QueryValue;
import org.openleap.changefeed.ChangeType;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Caller;

/** Which changes are wanted, as the URL says. */
public class ChangeQuery {
    @QueryParam("type")
    @Parameter(
            description = "Only changes of this type; of all that your scopes allow when left out.",
            schema =
                    @Schema(
                            enumeration = {
                                "org.openleap.shared-item.added.v1",
                                "org.openleap.shared-item.changed.v1",
                                "org.openleap.shared-item.withdrawn.v1",
                                "org.openleap.suggestion.changed.v1",
                                "org.openleap.relay.owed.v1",
                                "org.openleap.relay.settled.v1",
                                "org.openleap.partnership.changed.v1",
                                "org.openleap.commitment.changed.v1",
                                "org.openleap.agreement.changed.v1",
                                "org.openleap.published-pair.published.v1",
                                "org.openleap.published-pair.taken-down.v1"
                            }))
    String type;

    /** @throws ApiRefusal {@link ApiProblem#INSUFFICIENT_SCOPE} for a type that the caller is never told of */
    Set<ChangeType> types(Caller caller) {
        var names = Arrays.stream(ChangeType.values()).map(ChangeType::value).toList();
        return ChangeType.named(QueryValue.among("type", type, names))
                .map(wanted -> alone(wanted, caller))
                .orElseGet(() -> EnumSet.allOf(ChangeType.class));
    }

    private static Set<ChangeType> alone(ChangeType wanted, Caller caller) {
        wanted.scope().filter(scope -> !caller.may(scope)).map(ApiScope::value).ifPresent(scope -> {
            throw new ApiRefusal(ApiProblem.INSUFFICIENT_SCOPE, scope);
        });
        return EnumSet.of(wanted);
    }
}
