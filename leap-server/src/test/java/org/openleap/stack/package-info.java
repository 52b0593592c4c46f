/** The running stack that all whole-system tests share: database, Keycloak, mail catcher, LEAP, and a browser. */
package org.openleap.stack;
