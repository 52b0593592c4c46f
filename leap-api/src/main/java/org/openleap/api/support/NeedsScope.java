package org.openleap.api.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openleap.identity.ApiScope;

/** The scopes of which a machine needs one to call the method; its role must allow it as well (ADR 0050). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NeedsScope {
    ApiScope[] value();
}
