// Project quotas of ext4 and XFS. Source: quotactl(2); ioctl_fsgetxattr(2) in newer manuals; kernel filesystems/ext4.
#define _GNU_SOURCE
#include "CLinux.h"

#include <linux/dqblk_xfs.h>
#include <linux/fs.h>
#include <linux/quota.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// Linux 5.14; the same number on every architecture.
#ifndef SYS_quotactl_fd
#define SYS_quotactl_fd 443
#endif

static long quota(int fd, int command, uint32_t project, void *value) {
    return syscall(SYS_quotactl_fd, fd, QCMD(command, PRJQUOTA), project, value);
}

int clinux_quota_enforced(int fd) {
    // Every file system with quotas answers this one, whoever's command it was. Counting alone is not enough: a mount
    // without `prjquota` counts and refuses nothing.
    struct fs_quota_stat status;
    memset(&status, 0, sizeof status);
    if (quota(fd, Q_XGETQSTAT, 0, &status) < 0) return -1;
    return (status.qs_flags & FS_QUOTA_PDQ_ENFD) != 0;
}

int clinux_quota_set(int fd, uint32_t project, uint64_t kibibytes, uint64_t files) {
    struct if_dqblk limits;
    memset(&limits, 0, sizeof limits);
    limits.dqb_bhardlimit = limits.dqb_bsoftlimit = kibibytes;
    limits.dqb_ihardlimit = limits.dqb_isoftlimit = files;
    limits.dqb_valid = QIF_LIMITS;
    return (int)quota(fd, Q_SETQUOTA, project, &limits);
}

int clinux_quota_join(int fd, uint32_t project) {
    struct fsxattr attributes;
    if (ioctl(fd, FS_IOC_FSGETXATTR, &attributes) < 0) return -1;
    attributes.fsx_projid = project;
    attributes.fsx_xflags |= FS_XFLAG_PROJINHERIT;
    return ioctl(fd, FS_IOC_FSSETXATTR, &attributes);
}
