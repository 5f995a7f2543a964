/** The enumerations of the driver headers. */
import { enumeration } from '../declare.js';
import type { EnumDeclaration } from '../types.js';

export const ENUMS: readonly EnumDeclaration[] = [
  enumeration('EVENT_TYPE', 'Kinds of event.', 'NotificationEvent SynchronizationEvent'),
  enumeration('TIMER_TYPE', 'Kinds of timer.', 'NotificationTimer SynchronizationTimer'),
  enumeration('WAIT_TYPE', 'Kinds of wait.', 'WaitAll WaitAny WaitNotification WaitDequeue WaitDpc'),
  enumeration(
    'KWAIT_REASON',
    'Why a thread waits.',
    `Executive FreePage PageIn PoolAllocation DelayExecution Suspended UserRequest WrExecutive WrFreePage WrPageIn
     WrPoolAllocation WrDelayExecution WrSuspended WrUserRequest WrEventPair WrQueue WrLpcReceive WrLpcReply WrVirtualMemory
     WrPageOut WrRendezvous WrKeyedEvent WrTerminated WrProcessInSwap WrCpuRateControl WrCalloutStack WrKernel WrResource
     WrPushLock WrMutex WrQuantumEnd WrDispatchInt WrPreempted WrYieldExecution WrFastMutex WrGuardedMutex WrRundown
     WrAlertByThreadId WrDeferredPreempt MaximumWaitReason`,
  ),
  enumeration('MODE', 'Processor modes.', 'KernelMode UserMode MaximumMode'),
  enumeration(
    'KDPC_IMPORTANCE',
    'Where in its queue a DPC goes.',
    'LowImportance MediumImportance HighImportance MediumHighImportance',
  ),
  enumeration(
    'KSPIN_LOCK_QUEUE_NUMBER',
    'Spin locks of the system that have a number.',
    `LockQueueDispatcherLock LockQueueExpansionLock LockQueuePfnLock LockQueueSystemSpaceLock LockQueueVacbLock
     LockQueueMasterLock LockQueueNonPagedPoolLock LockQueueIoCancelLock LockQueueWorkQueueLock LockQueueIoVpbLock
     LockQueueIoDatabaseLock LockQueueIoCompletionLock LockQueueNtfsStructLock LockQueueAfdWorkQueueLock LockQueueBcbLock
     LockQueueMmNonPagedPoolLock LockQueueUnusedSpare16 LockQueueMaximumLock`,
  ),
  enumeration('KINTERRUPT_MODE', 'Kinds of interrupt.', 'LevelSensitive Latched'),
  enumeration(
    'KBUGCHECK_CALLBACK_REASON',
    'Why a bug check callback runs.',
    'KbCallbackInvalid KbCallbackReserved1 KbCallbackSecondaryDumpData KbCallbackDumpIo KbCallbackAddPages KbCallbackTriageDumpData',
  ),
  enumeration(
    'POOL_TYPE',
    'Kinds of pool.',
    `NonPagedPool=0 NonPagedPoolExecute=0 PagedPool=1 NonPagedPoolMustSucceed=2 DontUseThisType=3 NonPagedPoolCacheAligned=4
     PagedPoolCacheAligned=5 NonPagedPoolCacheAlignedMustS=6 MaxPoolType=7 NonPagedPoolBase=0 NonPagedPoolBaseMustSucceed=2
     NonPagedPoolBaseCacheAligned=4 NonPagedPoolBaseCacheAlignedMustS=6 NonPagedPoolSession=32 PagedPoolSession=33
     NonPagedPoolMustSucceedSession=34 DontUseThisTypeSession=35 NonPagedPoolCacheAlignedSession=36
     PagedPoolCacheAlignedSession=37 NonPagedPoolCacheAlignedMustSSession=38 NonPagedPoolNx=512 NonPagedPoolNxCacheAligned=516
     NonPagedPoolSessionNx=544`,
  ),
  enumeration(
    'EX_POOL_PRIORITY',
    'How hard the pool tries.',
    `LowPoolPriority=0 LowPoolPrioritySpecialPoolOverrun=8 LowPoolPrioritySpecialPoolUnderrun=9 NormalPoolPriority=16
     NormalPoolPrioritySpecialPoolOverrun=24 NormalPoolPrioritySpecialPoolUnderrun=25 HighPoolPriority=32
     HighPoolPrioritySpecialPoolOverrun=40 HighPoolPrioritySpecialPoolUnderrun=41`,
  ),
  enumeration(
    'POOL_EXTENDED_PARAMETER_TYPE',
    'Extra wishes of ExAllocatePool3.',
    `PoolExtendedParameterInvalidType PoolExtendedParameterPriority PoolExtendedParameterSecurePool
     PoolExtendedParameterNumaNode PoolExtendedParameterMax`,
  ),
  enumeration(
    'LOGICAL_PROCESSOR_RELATIONSHIP',
    'What processors can have in common.',
    `RelationProcessorCore RelationNumaNode RelationCache RelationProcessorPackage RelationGroup RelationProcessorDie
     RelationNumaNodeEx RelationProcessorModule RelationAll=65535`,
  ),
  enumeration(
    'PROCESSOR_CACHE_TYPE',
    'Kinds of cache.',
    'CacheUnified CacheInstruction CacheData CacheTrace CacheUnknown',
  ),
  enumeration(
    'WORK_QUEUE_TYPE',
    'Queues of the system worker threads.',
    `CriticalWorkQueue DelayedWorkQueue HyperCriticalWorkQueue NormalWorkQueue BackgroundWorkQueue RealTimeWorkQueue
     SuperCriticalWorkQueue MaximumWorkQueue CustomPriorityWorkQueue=32`,
  ),
  enumeration(
    'MEMORY_CACHING_TYPE',
    'How memory is cached.',
    'MmNonCached MmCached MmWriteCombined MmHardwareCoherentCached MmNonCachedUnordered MmUSWCCached MmMaximumCacheType MmNotMapped=-1',
  ),
  enumeration(
    'MM_PAGE_PRIORITY',
    'How much a mapping matters.',
    'LowPagePriority=0 NormalPagePriority=16 HighPagePriority=32',
  ),
  enumeration('LOCK_OPERATION', 'What a locked buffer is for.', 'IoReadAccess IoWriteAccess IoModifyAccess'),
  enumeration(
    'INTERFACE_TYPE',
    'Kinds of bus.',
    `InterfaceTypeUndefined=-1 Internal Isa Eisa MicroChannel TurboChannel PCIBus VMEBus NuBus PCMCIABus CBus MPIBus MPSABus
     ProcessorInternal InternalPowerBus PNPISABus PNPBus Vmcs ACPIBus MaximumInterfaceType`,
  ),
  enumeration(
    'FILE_INFORMATION_CLASS',
    'What is asked or set of a file.',
    `FileDirectoryInformation=1 FileFullDirectoryInformation FileBothDirectoryInformation FileBasicInformation
     FileStandardInformation FileInternalInformation FileEaInformation FileAccessInformation FileNameInformation
     FileRenameInformation FileLinkInformation FileNamesInformation FileDispositionInformation FilePositionInformation
     FileFullEaInformation FileModeInformation FileAlignmentInformation FileAllInformation FileAllocationInformation
     FileEndOfFileInformation FileAlternateNameInformation FileStreamInformation FilePipeInformation FilePipeLocalInformation
     FilePipeRemoteInformation FileMailslotQueryInformation FileMailslotSetInformation FileCompressionInformation
     FileObjectIdInformation FileCompletionInformation FileMoveClusterInformation FileQuotaInformation
     FileReparsePointInformation FileNetworkOpenInformation FileAttributeTagInformation FileTrackingInformation
     FileIdBothDirectoryInformation FileIdFullDirectoryInformation FileValidDataLengthInformation FileShortNameInformation
     FileIoCompletionNotificationInformation FileIoStatusBlockRangeInformation FileIoPriorityHintInformation
     FileSfioReserveInformation FileSfioVolumeInformation FileHardLinkInformation FileProcessIdsUsingFileInformation
     FileNormalizedNameInformation FileNetworkPhysicalNameInformation FileIdGlobalTxDirectoryInformation
     FileIsRemoteDeviceInformation FileMaximumInformation=76`,
  ),
  enumeration(
    'FS_INFORMATION_CLASS',
    'What is asked of a volume.',
    `FileFsVolumeInformation=1 FileFsLabelInformation FileFsSizeInformation FileFsDeviceInformation FileFsAttributeInformation
     FileFsControlInformation FileFsFullSizeInformation FileFsObjectIdInformation FileFsDriverPathInformation
     FileFsVolumeFlagsInformation FileFsSectorSizeInformation FileFsMaximumInformation`,
  ),
  enumeration(
    'KEY_INFORMATION_CLASS',
    'What is asked of a registry key.',
    `KeyBasicInformation KeyNodeInformation KeyFullInformation KeyNameInformation KeyCachedInformation KeyFlagsInformation
     KeyVirtualizationInformation KeyHandleTagsInformation KeyTrustInformation KeyLayerInformation MaxKeyInfoClass`,
  ),
  enumeration(
    'KEY_VALUE_INFORMATION_CLASS',
    'What is asked of a registry value.',
    `KeyValueBasicInformation KeyValueFullInformation KeyValuePartialInformation KeyValueFullInformationAlign64
     KeyValuePartialInformationAlign64 KeyValueLayerInformation MaxKeyValueInfoClass`,
  ),
  enumeration(
    'KEY_SET_INFORMATION_CLASS',
    'What is set of a registry key.',
    `KeyWriteTimeInformation KeyWow64FlagsInformation KeyControlFlagsInformation KeySetVirtualizationInformation
     KeySetDebugInformation KeySetHandleTagsInformation KeySetLayerInformation MaxKeySetInfoClass`,
  ),
  enumeration(
    'DRIVER_REGKEY_TYPE',
    'Registry keys of a driver.',
    'DriverRegKeyParameters DriverRegKeyPersistentState DriverRegKeySharedPersistentState',
  ),
  enumeration(
    'SYSTEM_POWER_STATE',
    'Power states of the system.',
    `PowerSystemUnspecified PowerSystemWorking PowerSystemSleeping1 PowerSystemSleeping2 PowerSystemSleeping3
     PowerSystemHibernate PowerSystemShutdown PowerSystemMaximum`,
  ),
  enumeration(
    'DEVICE_POWER_STATE',
    'Power states of a device.',
    'PowerDeviceUnspecified PowerDeviceD0 PowerDeviceD1 PowerDeviceD2 PowerDeviceD3 PowerDeviceMaximum',
  ),
  enumeration('POWER_STATE_TYPE', 'Whose power state.', 'SystemPowerState DevicePowerState'),
  enumeration(
    'POWER_ACTION',
    'What the power manager does.',
    `PowerActionNone PowerActionReserved PowerActionSleep PowerActionHibernate PowerActionShutdown PowerActionShutdownReset
     PowerActionShutdownOff PowerActionWarmEject PowerActionDisplayOff`,
  ),
  enumeration(
    'DEVICE_RELATION_TYPE',
    'How devices are related.',
    'BusRelations EjectionRelations PowerRelations RemovalRelations TargetDeviceRelation SingleBusRelations TransportRelations',
  ),
  enumeration(
    'BUS_QUERY_ID_TYPE',
    'Kinds of device id.',
    `BusQueryDeviceID BusQueryHardwareIDs BusQueryCompatibleIDs BusQueryInstanceID BusQueryDeviceSerialNumber
     BusQueryContainerID`,
  ),
  enumeration('DEVICE_TEXT_TYPE', 'Kinds of device text.', 'DeviceTextDescription DeviceTextLocationInformation'),
  enumeration(
    'DEVICE_USAGE_NOTIFICATION_TYPE',
    'Special uses of a device.',
    `DeviceUsageTypeUndefined DeviceUsageTypePaging DeviceUsageTypeHibernation DeviceUsageTypeDumpFile DeviceUsageTypeBoot
     DeviceUsageTypePostDisplay`,
  ),
  enumeration(
    'DEVICE_REGISTRY_PROPERTY',
    'Properties of a device.',
    `DevicePropertyDeviceDescription DevicePropertyHardwareID DevicePropertyCompatibleIDs DevicePropertyBootConfiguration
     DevicePropertyBootConfigurationTranslated DevicePropertyClassName DevicePropertyClassGuid DevicePropertyDriverKeyName
     DevicePropertyManufacturer DevicePropertyFriendlyName DevicePropertyLocationInformation
     DevicePropertyPhysicalDeviceObjectName DevicePropertyBusTypeGuid DevicePropertyLegacyBusType DevicePropertyBusNumber
     DevicePropertyEnumeratorName DevicePropertyAddress DevicePropertyUINumber DevicePropertyInstallState
     DevicePropertyRemovalPolicy DevicePropertyResourceRequirements DevicePropertyAllocatedResources
     DevicePropertyContainerID`,
  ),
  enumeration(
    'IO_NOTIFICATION_EVENT_CATEGORY',
    'Events of plug and play.',
    `EventCategoryReserved EventCategoryHardwareProfileChange EventCategoryDeviceInterfaceChange
     EventCategoryTargetDeviceChange`,
  ),
  enumeration(
    'IO_ALLOCATION_ACTION',
    'What becomes of an adapter channel.',
    'KeepObject=1 DeallocateObject DeallocateObjectKeepRegisters',
  ),
  enumeration(
    'IO_PAGING_PRIORITY',
    'Priority of paging requests.',
    'IoPagingPriorityInvalid IoPagingPriorityNormal IoPagingPriorityHigh IoPagingPriorityReserved1 IoPagingPriorityReserved2',
  ),
  enumeration(
    'CREATE_FILE_TYPE',
    'What IoCreateFile creates.',
    'CreateFileTypeNone CreateFileTypeNamedPipe CreateFileTypeMailslot',
  ),
  enumeration('SECTION_INHERIT', 'Whether a view is inherited.', 'ViewShare=1 ViewUnmap=2'),
  enumeration(
    'SECURITY_IMPERSONATION_LEVEL',
    'How far impersonation goes.',
    'SecurityAnonymous SecurityIdentification SecurityImpersonation SecurityDelegation',
  ),
  enumeration('TOKEN_TYPE', 'Kinds of token.', 'TokenPrimary=1 TokenImpersonation'),
  enumeration(
    'TABLE_SEARCH_RESULT',
    'Where a look-up in a table ended.',
    'TableEmptyTree TableFoundNode TableInsertAsLeft TableInsertAsRight',
  ),
  enumeration(
    'RTL_GENERIC_COMPARE_RESULTS',
    'How two elements compare.',
    'GenericLessThan GenericGreaterThan GenericEqual',
  ),
  enumeration(
    'REG_NOTIFY_CLASS',
    'Registry operations that callbacks see.',
    `RegNtDeleteKey=0 RegNtPreDeleteKey=0 RegNtSetValueKey=1 RegNtPreSetValueKey=1 RegNtDeleteValueKey=2
     RegNtPreDeleteValueKey=2 RegNtSetInformationKey=3 RegNtPreSetInformationKey=3 RegNtRenameKey=4 RegNtPreRenameKey=4
     RegNtEnumerateKey=5 RegNtPreEnumerateKey=5 RegNtEnumerateValueKey=6 RegNtPreEnumerateValueKey=6 RegNtQueryKey=7
     RegNtPreQueryKey=7 RegNtQueryValueKey=8 RegNtPreQueryValueKey=8 RegNtQueryMultipleValueKey=9
     RegNtPreQueryMultipleValueKey=9 RegNtPreCreateKey=10 RegNtPostCreateKey RegNtPreOpenKey RegNtPostOpenKey
     RegNtKeyHandleClose RegNtPreKeyHandleClose=14 RegNtPostDeleteKey RegNtPostSetValueKey RegNtPostDeleteValueKey
     RegNtPostSetInformationKey RegNtPostRenameKey RegNtPostEnumerateKey RegNtPostEnumerateValueKey RegNtPostQueryKey
     RegNtPostQueryValueKey RegNtPostQueryMultipleValueKey RegNtPostKeyHandleClose RegNtPreCreateKeyEx RegNtPostCreateKeyEx
     RegNtPreOpenKeyEx RegNtPostOpenKeyEx RegNtPreFlushKey RegNtPostFlushKey RegNtPreLoadKey RegNtPostLoadKey
     RegNtPreUnLoadKey RegNtPostUnLoadKey RegNtPreQueryKeySecurity RegNtPostQueryKeySecurity RegNtPreSetKeySecurity
     RegNtPostSetKeySecurity RegNtCallbackObjectContextCleanup RegNtPreRestoreKey RegNtPostRestoreKey RegNtPreSaveKey
     RegNtPostSaveKey RegNtPreReplaceKey RegNtPostReplaceKey RegNtPreQueryKeyName RegNtPostQueryKeyName
     RegNtPreSaveMergedKey RegNtPostSaveMergedKey MaxRegNtNotifyClass`,
  ),
  enumeration('DRIVER_RUNTIME_INIT_FLAG', 'Options of ExInitializeDriverRuntime.', 'DrvRtPoolNxOptIn=1 LastDrvRtFlag'),
  enumeration(
    'OBJECT_INFORMATION_CLASS',
    'What is asked of an object.',
    'ObjectBasicInformation=0 ObjectNameInformation=1 ObjectTypeInformation=2',
  ),
  enumeration('OB_PREOP_CALLBACK_STATUS', 'Answer of a callback for handles.', 'OB_PREOP_SUCCESS'),
  enumeration('MEMORY_INFORMATION_CLASS', 'What is asked of memory.', 'MemoryBasicInformation=0'),
  enumeration(
    'TOKEN_INFORMATION_CLASS',
    'What is asked of a token.',
    `TokenUser=1 TokenGroups TokenPrivileges TokenOwner TokenPrimaryGroup TokenDefaultDacl TokenSource TokenType
     TokenImpersonationLevel TokenStatistics TokenRestrictedSids TokenSessionId TokenGroupsAndPrivileges
     TokenSessionReference TokenSandBoxInert TokenAuditPolicy TokenOrigin TokenElevationType TokenLinkedToken
     TokenElevation TokenHasRestrictions TokenAccessInformation TokenVirtualizationAllowed TokenVirtualizationEnabled
     TokenIntegrityLevel TokenUIAccess TokenMandatoryPolicy TokenLogonSid TokenIsAppContainer`,
  ),
];
