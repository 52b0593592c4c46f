/**
 * Sign-in. The only place of leap-ejb that knows servlets. One authentication mechanism serves both web modules: the
 * portal signs people in with authorization code and PKCE and keeps a {@code Login} in the session; the API takes bearer
 * tokens and looks at no session. Everything that judges a token is free of the container and tested against a provider
 * that lies.
 */
package org.openleap.identity.internal.http;
