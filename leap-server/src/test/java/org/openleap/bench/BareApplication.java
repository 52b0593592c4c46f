package org.openleap.bench;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Makes {@link BareResource} known. */
@ApplicationPath("/")
public class BareApplication extends Application {}
