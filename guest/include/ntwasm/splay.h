/* Splay links: the members of RTL_SPLAY_LINKS by name. The root's Parent is the root itself. */
#ifndef NTWASM_SPLAY_H
#define NTWASM_SPLAY_H

#define RtlInitializeSplayLinks(Links)              \
    do {                                            \
        const PRTL_SPLAY_LINKS ntwLinks = (PRTL_SPLAY_LINKS)(Links); \
        ntwLinks->Parent = ntwLinks;                \
        ntwLinks->LeftChild = NULL;                 \
        ntwLinks->RightChild = NULL;                \
    } while (0)
#define RtlParent(Links) ((PRTL_SPLAY_LINKS)(Links)->Parent)
#define RtlLeftChild(Links) ((PRTL_SPLAY_LINKS)(Links)->LeftChild)
#define RtlRightChild(Links) ((PRTL_SPLAY_LINKS)(Links)->RightChild)
#define RtlIsRoot(Links) (RtlParent(Links) == (PRTL_SPLAY_LINKS)(Links))
#define RtlIsLeftChild(Links) (RtlLeftChild(RtlParent(Links)) == (PRTL_SPLAY_LINKS)(Links))
#define RtlIsRightChild(Links) (RtlRightChild(RtlParent(Links)) == (PRTL_SPLAY_LINKS)(Links))
#define RtlInsertAsLeftChild(ParentLinks, ChildLinks)               \
    do {                                                            \
        const PRTL_SPLAY_LINKS ntwParent = (PRTL_SPLAY_LINKS)(ParentLinks); \
        const PRTL_SPLAY_LINKS ntwChild = (PRTL_SPLAY_LINKS)(ChildLinks);   \
        ntwParent->LeftChild = ntwChild;                            \
        ntwChild->Parent = ntwParent;                               \
    } while (0)
#define RtlInsertAsRightChild(ParentLinks, ChildLinks)              \
    do {                                                            \
        const PRTL_SPLAY_LINKS ntwParent = (PRTL_SPLAY_LINKS)(ParentLinks); \
        const PRTL_SPLAY_LINKS ntwChild = (PRTL_SPLAY_LINKS)(ChildLinks);   \
        ntwParent->RightChild = ntwChild;                           \
        ntwChild->Parent = ntwParent;                               \
    } while (0)

#endif
