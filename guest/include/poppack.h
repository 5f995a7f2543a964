/* Ends the packing that pshpack1.h to pshpack8.h began. */
#pragma pack(pop)
