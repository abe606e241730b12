namespace CameraProgram.Budgets;

/// <summary>The groups A to E of an estimate's appendix, in this order.</summary>
public enum EstimateGroup
{
    /// <summary>A. Cameras, recorders, disks, switches, UPS, cabinets, poles.</summary>
    Equipment,

    /// <summary>B. Materials and labour.</summary>
    MaterialsAndLabour,

    /// <summary>C. Software and lines.</summary>
    SoftwareAndLines,

    /// <summary>D. Outreach and conferences.</summary>
    OutreachAndConferences,

    /// <summary>E. Maintenance and contingency.</summary>
    MaintenanceAndContingency,
}
