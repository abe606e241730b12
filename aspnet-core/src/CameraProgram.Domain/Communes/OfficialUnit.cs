using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Communes;

/// <summary>
/// A row of the official list of commune-level units, as imported. Names are checked against it with a warning,
/// never corrected: the list belongs to the whole installation, not to a tenant.
/// </summary>
[NotAudited]
public sealed class OfficialUnit
{
    private OfficialUnit()
    {
    }

    public OfficialUnit(string code, string provinceCode, CommuneType type, string name, string fullName)
    {
        Code = Check.Text(code, CommuneConsts.CodeLength);
        ProvinceCode = Check.Text(provinceCode, CommuneConsts.ProvinceCodeLength);
        Revise(type, name, fullName);
    }

    public string Code { get; private set; } = string.Empty;

    public string ProvinceCode { get; private set; } = string.Empty;

    public CommuneType Type { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string FullName { get; private set; } = string.Empty;

    public void Revise(CommuneType type, string name, string fullName)
    {
        Type = type;
        Name = Check.Text(name, CameraProgramConsts.NameLength);
        FullName = Check.Text(fullName, CameraProgramConsts.NameLength);
    }
}
