// job-floor start|groups [-i N] [-j WORKERS] [-n] [-u FILTER] -c CGROUP-DIRECTORY [COMMAND...]
//
// Prints `name value` lines. `start`: a job start by bare kernel calls (cgroup with limits where the controllers are here,
// clone3 with the namespaces of a Joblet job, its mounts, pivot_root, exec, wait, rmdir); -n with a network, -u with a user
// namespace and the filter in that file. `groups`: the cgroup alone.
#define _GNU_SOURCE
#include "floor.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int usage(void) {
    fputs("usage: job-floor start|groups [-i N] [-j WORKERS] [-n] [-u FILTER] -c CGROUP-DIRECTORY [COMMAND...]\n", stderr);
    return 2;
}

int main(int argc, char **argv) {
    static char *nothing[] = {"/bin/true", NULL};
    struct options options = {.iterations = 300, .workers = 1, .command = nothing};
    if (argc < 2) return usage();
    const char *mode = argv[1];
    argc--, argv++;
    for (int letter; (letter = getopt(argc, argv, "+i:j:nu:c:")) != -1;) switch (letter) {
        case 'i': options.iterations = atoi(optarg); break;
        case 'j': options.workers = atoi(optarg); break;
        case 'n': options.network = 1; break;
        case 'u': options.identity = 1; filter_read(optarg); break;
        case 'c': options.cgroups = optarg; break;
        default: return usage();
    }
    if (optind < argc) options.command = argv + optind;
    if (!options.cgroups || options.iterations < 1 || options.workers < 1) return usage();
    if (!strcmp(mode, "start")) measure_starts(&options);
    else if (!strcmp(mode, "groups")) measure_groups(&options);
    else return usage();
    return 0;
}
