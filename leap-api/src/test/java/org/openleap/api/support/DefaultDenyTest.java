package org.openleap.api.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openleap.api.ApiApplication;
import org.openleap.api.ApiInMemory;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.identity.Roles;
import org.openleap.suggestion.Tracking;

/** No resource method is open by accident. */
class DefaultDenyTest {

    /** What a careless change would look like. */
    @Path("/careless")
    public static class CarelessResource {
        @GET
        public String get() {
            return "open";
        }
    }

    @Test
    void everyMethodSaysWhoMayCallIt() {
        assertThat(undeclared(new ApiApplication().getClasses().stream().toList()))
                .isEmpty();
        assertThat(undeclared(List.of(CarelessResource.class))).hasSize(1);
    }

    @Test
    void aMethodThatSaysNothingIsRefusedToEverybody() {
        var api =
                new ApiInMemory(new FeedbackService(), new FeedbackRegister(), new Tracking(), CarelessResource.class);

        assertThat(api.get("careless").status()).isEqualTo(403);
        assertThat(api.as(Roles.ENGAGEMENT_LEAD).get("careless").status()).isEqualTo(403);
    }

    /** Else a system with any token at all could call it. */
    @Test
    void everyMethodForPartnersSaysWhichScopeASystemNeeds() {
        var forPartners = methods(new ApiApplication().getClasses().stream().toList())
                .filter(method -> method.isAnnotationPresent(RolesAllowed.class))
                .filter(method -> List.of(
                                method.getAnnotation(RolesAllowed.class).value())
                        .contains(Roles.PARTNER))
                .toList();

        assertThat(forPartners).isNotEmpty().allMatch(method -> method.isAnnotationPresent(NeedsScope.class));
    }

    private static Stream<Method> methods(List<Class<?>> classes) {
        return classes.stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(DefaultDenyTest::isResourceMethod);
    }

    private static List<Method> undeclared(List<Class<?>> classes) {
        return methods(classes)
                .filter(method -> !method.isAnnotationPresent(PermitAll.class))
                .filter(method -> !method.isAnnotationPresent(RolesAllowed.class))
                .toList();
    }

    private static boolean isResourceMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
