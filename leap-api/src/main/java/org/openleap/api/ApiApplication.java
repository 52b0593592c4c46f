package org.openleap.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlow;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlows;
import org.eclipse.microprofile.openapi.annotations.security.OAuthScope;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.openleap.api.agreement.AgreementsResource;
import org.openleap.api.calendar.CalendarResource;
import org.openleap.api.changefeed.ChangesResource;
import org.openleap.api.commitment.CommitmentStepsResource;
import org.openleap.api.commitment.CommitmentsResource;
import org.openleap.api.feedback.FeedbackItemsResource;
import org.openleap.api.identity.PeopleResource;
import org.openleap.api.open311.Open311Resource;
import org.openleap.api.openreferral.OpenReferralResource;
import org.openleap.api.partnership.PartnershipsResource;
import org.openleap.api.publication.PublishedPairsResource;
import org.openleap.api.reference.ReferenceListsResource;
import org.openleap.api.referral.ReferralStepsResource;
import org.openleap.api.referral.ReferralsResource;
import org.openleap.api.sharing.OrganisationResource;
import org.openleap.api.sharing.RelayResource;
import org.openleap.api.sharing.RelaysResource;
import org.openleap.api.sharing.SharedItemsFileResource;
import org.openleap.api.sharing.SharedItemsResource;
import org.openleap.api.sharing.SuggestionsResource;
import org.openleap.api.sharing.TellResource;
import org.openleap.api.suggestion.TrackResource;
import org.openleap.api.support.AccessGuard;
import org.openleap.api.support.AccessRefusedMapper;
import org.openleap.api.support.ApiRefusalMapper;
import org.openleap.api.support.ConstraintViolationMapper;
import org.openleap.api.support.EjbExceptionMapper;
import org.openleap.api.support.GzipWriter;
import org.openleap.api.support.KnownParametersFilter;
import org.openleap.api.support.LeapExceptionMapper;
import org.openleap.api.support.Problem;
import org.openleap.api.support.RateLimitFilter;
import org.openleap.api.support.RetirementFilter;
import org.openleap.api.support.StrictJson;
import org.openleap.api.support.StrictJsonReader;
import org.openleap.api.support.UnexpectedErrorMapper;
import org.openleap.api.support.UnreadableHeaderMapper;
import org.openleap.api.support.WebApplicationMapper;

/** Version 1 of the API. What is not named here does not exist. */
@ApplicationPath("/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "LEAP API",
                        version = "1",
                        description = "Tell an NHS trust something, follow what became of it, and - for the trust's own"
                                + " people and the systems of its partners - read what is theirs to read. Additions come without notice; whatever would break a"
                                + " client comes as a new version. Every error is `application/problem+json` (RFC 9457)"
                                + " with a stable `code`; clients must expect new codes, fields and values."
                                + " Bodies are UTF-8 JSON of at most 256 kB, nested at most 32 levels; unknown and"
                                + " repeated properties are refused. Every answer says in `RateLimit-Policy` and `RateLimit` how many calls a minute the"
                                + " caller has and how many are left.",
                        license =
                                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
        servers = @Server(url = "/api", description = "This server"),
        components =
                @Components(
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = "partner",
                                    type = SecuritySchemeType.OAUTH2,
                                    description = "A system of a partner organisation (OAuth 2 client credentials)."
                                            + " The trust's Keycloak binds the client to its organisation; ask"
                                            + " for the scopes you need. The address below is the demonstration's; the trust"
                                            + " tells you its own.",
                                    flows =
                                            @OAuthFlows(
                                                    clientCredentials =
                                                            @OAuthFlow(
                                                                    tokenUrl =
                                                                            "http://localhost:8081/realms/leap/protocol/openid-connect/token",
                                                                    scopes = {
                                                                        @OAuthScope(
                                                                                name = "feedback:read",
                                                                                description =
                                                                                        "What you told, what is shared with you, and what became of it."),
                                                                        @OAuthScope(
                                                                                name = "feedback:write",
                                                                                description =
                                                                                        "Telling the trust, and saying whom you told the answer."),
                                                                        @OAuthScope(
                                                                                name = "partnership:read",
                                                                                description =
                                                                                        "Your partnerships, commitments and agreements."),
                                                                        @OAuthScope(
                                                                                name = "partnership:write",
                                                                                description =
                                                                                        "Your part of the commitments.")
                                                                    }))),
                            @SecurityScheme(
                                    securitySchemeName = "staff",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    bearerFormat = "JWT",
                                    description =
                                            "An access token of the trust's Keycloak for the audience" + " `leap-api`.")
                        },
                        schemas = @Schema(name = "Problem", implementation = Problem.class)))
public class ApiApplication extends Application {
    /** What can be asked for. */
    private static final Set<Class<?>> RESOURCES = Set.of(
            FeedbackItemsResource.class,
            TrackResource.class,
            PublishedPairsResource.class,
            SharedItemsResource.class,
            SharedItemsFileResource.class,
            TellResource.class,
            ChangesResource.class,
            RelaysResource.class,
            RelayResource.class,
            SuggestionsResource.class,
            ReferralsResource.class,
            ReferralStepsResource.class,
            OrganisationResource.class,
            PeopleResource.class,
            PartnershipsResource.class,
            CommitmentsResource.class,
            CommitmentStepsResource.class,
            AgreementsResource.class,
            ReferenceListsResource.class,
            CalendarResource.class,
            Open311Resource.class,
            OpenReferralResource.class);

    /** How it is asked for, and answered. */
    private static final Set<Class<?>> MANNERS = Set.of(
            StrictJson.class,
            StrictJsonReader.class,
            RateLimitFilter.class,
            AccessGuard.class,
            KnownParametersFilter.class,
            RetirementFilter.class,
            GzipWriter.class,
            ApiRefusalMapper.class,
            LeapExceptionMapper.class,
            ConstraintViolationMapper.class,
            AccessRefusedMapper.class,
            EjbExceptionMapper.class,
            WebApplicationMapper.class,
            UnreadableHeaderMapper.class,
            UnexpectedErrorMapper.class);

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.of(RESOURCES, MANNERS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Jackson because JSON-B cannot do records on this server; no WADL, OpenAPI says it better. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "JacksonFeature", "jersey.config.server.wadl.disableWadl", true);
    }
}
