/** The demonstration: a parent process that runs MariaDB, Keycloak, a mail catcher and LEAP as its children. */
package org.openleap.server.demo;
