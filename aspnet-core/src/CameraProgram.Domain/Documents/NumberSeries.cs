using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.Documents;

/// <summary>
/// The numbers of one kind of paper of one body in one year (NĐ 30/2020 Đ.15: from 01 on 1 January to 31 December).
/// Only <c>INumberRegister</c> changes it, with one atomic statement inside the transaction that uses the number.
/// </summary>
[NotAudited]
public sealed class NumberSeries : IMultiTenant
{
    private NumberSeries()
    {
    }

    public Guid TenantId { get; private set; }

    public IssuingBodyKind BodyKind { get; private set; }

    /// <summary>The board; all zeros for the people's committee, because a key has no empty part.</summary>
    public Guid BoardId { get; private set; }

    public string TypeCode { get; private set; } = string.Empty;

    public int Year { get; private set; }

    public int LastNumber { get; private set; }
}
