// The steps that make a job's surroundings; each takes its operands from the plan. See init_plan.h.
#ifndef STEPS_H
#define STEPS_H

void mount_one(void);
void bind_tree(void);
void attach(void);
void make_directory(void);
void make_file(void);
void make_node(void);
void make_link(void);
void change_owner(void);
void pivot(void);
void join_namespace(void);
void set_hostname(void);
void loopback_up(void);
void limit(void);
void out_of_memory_score(void);
void let_outputs_reopen(void);
void own_keyring(void);
void drop_bounding_set(void);
void heed_signals(void);

#endif
